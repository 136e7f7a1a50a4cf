import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** Says in passing, and to screen readers politely, that something was done. */
export function tell(message: string): void {
  notifications.show({ message, closeButtonProps: { 'aria-label': i18next.t('close') } });
}
