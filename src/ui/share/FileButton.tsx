interface FileButtonProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file of runs. */
export function FileButton({ label, onFile }: FileButtonProps) {
  const ask = () => {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = '.json,application/json';
    field.addEventListener('change', () => {
      const [file] = field.files ?? [];
      if (file !== undefined) onFile(file);
    });
    field.click();
  };
  return (
    <button type="button" class="plain" onClick={ask}>
      {label}
    </button>
  );
}
