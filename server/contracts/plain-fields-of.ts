import type { PlainField, PlainFields } from './plain-fields.ts';
import { z } from './zod.ts';

interface Described {
  $ref?: string;
  type?: string;
  format?: string;
  items?: Described;
  maxItems?: number;
  enum?: string[];
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

/** Bounds that a contract sets to a day by a refinement, which says nothing of itself. */
type Days = Readonly<Record<string, Pick<PlainField, 'since' | 'before'>>>;

/** The fields of a query as plain data. `test/contracts/plain-fields.property.test.ts` holds each table to its contract. */
export function plainFieldsOf<Shape extends z.ZodRawShape>(
  shape: Shape,
  days: Days = {},
): PlainFields<z.infer<z.ZodObject<Shape>>> {
  const document = z.toJSONSchema(z.object(shape), { io: 'input' });
  const known = (document.$defs ?? {}) as Record<string, Described>;
  const resolved = ({ $ref, ...rest }: Described): Described => ({ ...known[$ref?.split('/').at(-1) ?? ''], ...rest });
  const fields = Object.entries(document.properties as Record<string, Described>).map(([name, described]) => {
    const whole = resolved(described);
    const isList = whole.type === 'array';
    const field = { ...plainField(isList ? resolved(whole.items!) : whole), ...days[name] };
    if (!isList && (shape[name] as unknown as z.ZodType).safeParse('true').data === true) field.kind = 'flag';
    return [name, { ...field, ...(isList && { several: whole.maxItems }) }];
  });
  return Object.fromEntries(fields) as PlainFields<z.infer<z.ZodObject<Shape>>>;
}

function plainField(described: Described): { -readonly [Key in keyof PlainField]: PlainField[Key] } {
  const { type, format, enum: oneOf, pattern, maxLength, minimum, maximum } = described;
  if (type === 'integer') return { kind: 'number', least: minimum!, most: maximum! };
  if (type !== 'string') throw new Error(`An address cannot say what takes ${JSON.stringify(described)}.`);
  return {
    kind: 'text',
    ...(oneOf && { oneOf }),
    ...(pattern !== undefined && { pattern }),
    ...(maxLength !== undefined && { longest: maxLength }),
    // As LocalDate has it: no day before the first year.
    ...(format === 'date' && { since: '0001' }),
  };
}
