import { Paperclip, X } from 'lucide-react';
import { useId, useState } from 'react';
import { Button as AriaButton, FileTrigger } from 'react-aria-components';
import { t } from '../lib/i18n/t.ts';
import { Bdi } from './bdi.tsx';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';
import { type FieldProps, fieldClass } from './field.tsx';
import s from './file-field.module.css';

type FileFieldProps = FieldProps<File[]> & {
  /** Media types and what people call them: { 'application/pdf': 'PDF' } */
  kinds: Readonly<Record<string, string>>;
  maxMegabytes: number;
  multiple?: boolean;
};

/** States its limits first; a file that breaks them is refused by name and the others stay. */
export function FileField({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  kinds,
  maxMegabytes,
  multiple,
  inputRef,
}: FileFieldProps) {
  const [refused, setRefused] = useState<string[]>([]);
  const id = useId();
  const add = (files: File[]) => {
    const faults = files.map((file) => faultOf(file, kinds, maxMegabytes));
    setRefused(faults.filter((fault) => fault !== undefined));
    const good = files.filter((_, at) => faults[at] === undefined);
    onChange(multiple ? [...value, ...good] : good.slice(-1));
  };
  const limits = t('ui.file.limits', { size: maxMegabytes, kinds: Object.values(kinds).join('، ') });
  return (
    <fieldset className={cx(fieldClass, s.field)} aria-describedby={id}>
      <legend className={s.label}>
        {label} {optional && <span className={s.optional}>{t('ui.field.optional')}</span>}
      </legend>
      <span id={id} className={s.hint}>
        {hint} {limits}
      </span>
      {[...(error ? [error] : []), ...refused].map((fault) => (
        <span key={fault} role="alert" className={s.error}>
          {fault}
        </span>
      ))}
      <FileTrigger
        acceptedFileTypes={Object.keys(kinds)}
        allowsMultiple={multiple ?? false}
        onSelect={(files) => files && add([...files])}
      >
        <AriaButton ref={inputRef} className={s.choose}>
          <Paperclip size={18} aria-hidden="true" /> {t('ui.file.choose')}
        </AriaButton>
      </FileTrigger>
      {value.length > 0 && (
        <ul className={s.files}>
          {value.map((file) => (
            <li key={`${file.name}-${file.size}-${file.lastModified}`}>
              <Bdi>{file.name}</Bdi>
              <IconButton
                label={t('ui.file.remove', { name: file.name })}
                icon={<X size={18} aria-hidden="true" />}
                onPress={() => onChange(value.filter((other) => other !== file))}
              />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

function faultOf(file: File, kinds: FileFieldProps['kinds'], maxMegabytes: number): string | undefined {
  if (!(file.type in kinds)) return t('ui.file.wrongKind', { name: file.name });
  return file.size > maxMegabytes * 1024 * 1024 ? t('ui.file.tooLarge', { name: file.name }) : undefined;
}
