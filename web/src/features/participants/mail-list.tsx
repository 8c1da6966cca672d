import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Mail } from '@/shared/api/models';
import { useDateFormats } from '@/shared/time/format';
import { StatusBadge } from '@/shared/ui/status-badge';
import { ResendMail } from './resend-mail';
import classes from './mail-list.module.css';

export function MailList({ mails, mayResend }: { mails: Mail[]; mayResend: boolean }) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  return (
    <ul className={classes.list}>
      {mails.map((mail) => (
        <li key={mail.id} className={classes.mail}>
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <Stack gap={2} miw={0}>
              <Text size="sm" fw={550} style={{ overflowWrap: 'anywhere' }}>
                {mail.subject}
              </Text>
              <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                {mail.recipient}
              </Text>
              <Text size="xs" c="dimmed">
                {mail.sentAt
                  ? t('mails.sent', { when: formats.moment(mail.sentAt) })
                  : t('mails.waiting', { when: formats.moment(mail.createdAt), count: mail.attempts })}
              </Text>
              {mail.lastError && mail.status !== 'SENT' && (
                <Text size="xs" c="red" style={{ overflowWrap: 'anywhere' }}>
                  {mail.lastError}
                </Text>
              )}
            </Stack>
            <Stack gap="xs" align="flex-end">
              <StatusBadge status={mail.status} />
              {mayResend && (mail.status === 'SENT' || mail.status === 'FAILED') && (
                <ResendMail mail={mail} />
              )}
            </Stack>
          </Group>
        </li>
      ))}
    </ul>
  );
}
