import {
  Alert,
  Anchor,
  Button,
  CopyButton,
  Group,
  Modal,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  useCalendarFeedsQuery,
  useCloseCalendarFeedMutation,
  useOpenCalendarFeedMutation,
} from '@/shared/api/calendar-api';
import { asProblem } from '@/shared/api/problem';
import { useSession } from '@/shared/session/use-session';
import { useDateFormats } from '@/shared/time/format';
import { useProblemToast } from '@/shared/ui/problem-toast';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Calendars of other programs that follow ours: one's own under a secret address, and those of organizations. */
export function FeedsDialog({ opened, onClose }: Props) {
  const { t } = useTranslation();
  const { me } = useSession();
  return (
    <Modal opened={opened} onClose={onClose} title={t('feeds.title')} size="lg" centered>
      <Stack>
        {me ? (
          <OwnFeeds />
        ) : (
          <Text>
            <Anchor component={Link} to="/sign-in?next=/calendar">
              {t('feeds.signIn')}
            </Anchor>
          </Text>
        )}
        {me && me.organizations.length > 0 && (
          <Stack gap="xs">
            <Title order={3} size="h5">
              {t('feeds.organizations')}
            </Title>
            {me.organizations.map(({ id, name }) => (
              <Address
                key={id}
                label={name}
                url={`${window.location.origin}/api/v1/calendar-feeds/organizations/${id}.ics`}
              />
            ))}
          </Stack>
        )}
      </Stack>
    </Modal>
  );
}

function OwnFeeds() {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const toast = useProblemToast();
  const { data } = useCalendarFeedsQuery();
  const [open, opening] = useOpenCalendarFeedMutation();
  const [close, closing] = useCloseCalendarFeedMutation();
  const [label, setLabel] = useState('');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await open(label.trim()).unwrap();
      setLabel('');
    } catch (error) {
      toast(asProblem(error));
    }
  };
  const revoke = async (id: string) => {
    try {
      await close(id).unwrap();
      if (opening.data?.id === id) opening.reset();
    } catch (error) {
      toast(asProblem(error));
    }
  };

  return (
    <Stack>
      <Text size="sm">{t('feeds.text')}</Text>
      {opening.data && (
        <Alert color="teal" title={t('feeds.copyNow')}>
          <Address label={opening.data.label} url={opening.data.url} />
        </Alert>
      )}
      {data?.items.map((feed) => (
        <Group key={feed.id} justify="space-between" wrap="nowrap">
          <Stack gap={0} miw={0}>
            <Text fw={500} truncate>
              {feed.label}
            </Text>
            <Text size="xs" c="dimmed">
              {feed.lastReadAt
                ? t('feeds.lastRead', { moment: formats.moment(feed.lastReadAt) })
                : t('feeds.neverRead')}
            </Text>
          </Stack>
          <Button
            size="xs"
            variant="light"
            color="red"
            loading={closing.isLoading && closing.originalArgs === feed.id}
            aria-label={t('feeds.revokeOf', { label: feed.label })}
            onClick={() => void revoke(feed.id)}
          >
            {t('feeds.revoke')}
          </Button>
        </Group>
      ))}
      <form onSubmit={(event) => void submit(event)}>
        <Group align="flex-end">
          <TextInput
            flex={1}
            label={t('feeds.label')}
            placeholder={t('feeds.labelHint')}
            maxLength={80}
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <Button type="submit" loading={opening.isLoading} disabled={label.trim() === ''}>
            {t('feeds.make')}
          </Button>
        </Group>
      </form>
    </Stack>
  );
}

function Address({ label, url }: { label: string; url: string }) {
  const { t } = useTranslation();
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        flex={1}
        readOnly
        label={label}
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={url}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy} aria-live="polite">
            {copied ? t('common.copied') : t('common.copy')}
          </Button>
        )}
      </CopyButton>
      <Button component="a" variant="default" href={url.replace(/^https?:/, 'webcal:')}>
        {t('feeds.openIn')}
      </Button>
    </Group>
  );
}
