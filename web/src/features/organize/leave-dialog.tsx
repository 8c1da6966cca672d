import { useTranslation } from 'react-i18next';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { useLeaveGuard } from '@/shared/ui/use-leave-guard';

export function LeaveDialog({ dirty }: { dirty: boolean }) {
  const { t } = useTranslation();
  const blocker = useLeaveGuard(dirty);
  return (
    <ConfirmModal
      opened={blocker.state === 'blocked'}
      title={t('editor.leaveTitle')}
      text={t('editor.leaveText')}
      confirm={t('editor.leave')}
      danger
      busy={false}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    />
  );
}
