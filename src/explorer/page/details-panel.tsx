// What is selected, in full, beside the rows; on a narrow screen over them.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

export const NARROW = "(max-width: 999px)";

interface Props {
  readonly title: ComponentChildren;
  /** Tells one selection from the next. */
  readonly id: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Escape closes it. On a narrow screen it takes the focus, since it hides what had it. */
export function DetailsPanel({ title, id, onClose, children }: Props): JSX.Element {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (matchMedia(NARROW).matches) close.current?.focus();
  }, [id]);
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      onClose();
      document.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
    };
    addEventListener("keydown", leave);
    return () => removeEventListener("keydown", leave);
  });
  return (
    <aside class="panel" aria-label="Details">
      <div class="panel-head">
        <h2>{title}</h2>
        <button ref={close} type="button" class="close" aria-label="Close details" onClick={onClose}>
          ×
        </button>
      </div>
      {children}
    </aside>
  );
}
