import { Form } from '../../ui/form/form.tsx';

/** A button that does one thing with one row; whoever hears it alone hears with which. */
export function RowButton({ intent, label, about }: { intent: string; label: string; about: string }) {
  return (
    <Form intent={intent} labels={{}}>
      <button className="button button-quiet button-small">
        {label}
        <span className="visually-hidden">: {about}</span>
      </button>
    </Form>
  );
}
