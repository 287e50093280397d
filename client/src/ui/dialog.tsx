import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../lib/i18n/t.ts';
import { IconButton } from './button.tsx';
import s from './dialog.module.css';

type DialogProps = {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the main one first. */
  actions?: ReactNode;
  role?: 'dialog' | 'alertdialog';
};

/** Over the page; focus stays inside and goes back where it was. Full screen on a phone. */
export function Dialog({ title, isOpen, onClose, children, actions, role }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role !== 'alertdialog'}
      className={s.overlay}
    >
      <Modal className={s.modal}>
        <AriaDialog role={role} className={s.dialog}>
          <header className={s.header}>
            <Heading slot="title" level={2} className={s.title}>
              {title}
            </Heading>
            <IconButton label={t('ui.close')} icon={<X size={22} aria-hidden="true" />} onPress={onClose} />
          </header>
          <div className={s.body}>{children}</div>
          {actions && <footer className={s.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
