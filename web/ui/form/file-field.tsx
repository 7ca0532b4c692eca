import { useField } from './form.tsx';
import { Labelled, describedBy } from './fields.tsx';

interface FileFieldProps {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** Kinds of files to choose from: `.csv,.xlsx`. */
  accept?: string;
  /** Whether more than one may be chosen. */
  several?: boolean;
}

/** A file of one's own to send along; its form has `withFiles`. */
export function FileField({ name, label, hint, optional, accept, several }: FileFieldProps) {
  const { id, error } = useField(name);
  return (
    <Labelled {...{ id, label, hint, error, optional }}>
      <input
        type="file"
        id={id}
        name={name}
        accept={accept}
        multiple={several}
        className="input"
        required={!optional}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error)}
      />
    </Labelled>
  );
}
