import { Anchor, Button, Group, Stack, Table, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { PalcoEvent, Series, Versioned } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import {
  useCancelSeriesMutation,
  useOccurrencesInfiniteQuery,
  usePublishSeriesMutation,
  useSeriesQuery,
} from '@/shared/api/series-api';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { useDateFormats } from '@/shared/time/format';
import { BackLink } from '@/shared/ui/back-link';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { Section } from '@/shared/ui/section';
import { StatusBadge } from '@/shared/ui/status-badge';
import { ChangeRule } from './change-rule';

/** A series for those who run it: its dates, its rule, opening it and calling it off. */
export function SeriesPage() {
  const { t } = useTranslation();
  const { seriesId = '' } = useParams();
  const { currentData: series, error, refetch } = useSeriesQuery(seriesId);
  const back = <BackLink to="/organize">{t('organize.title')}</BackLink>;
  if (error && !series) {
    return (
      <Page title={t('series.one')} above={back}>
        <ProblemState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!series) {
    return (
      <Page title={t('common.loading')} above={back}>
        <RowsSkeleton rows={5} />
      </Page>
    );
  }
  return (
    <Page
      title={series.event.title}
      above={back}
      lead={<StatusBadge status={series.status} />}
      actions={<Lifecycle series={series} />}
      size={900}
    >
      <Stack gap="lg">
        {series.status !== 'CANCELLED' && <ChangeRule key={series.etag} series={series} />}
        <Dates series={series} />
      </Stack>
    </Page>
  );
}

function Lifecycle({ series }: { series: Series }) {
  const { t } = useTranslation();
  const [publish, publishing] = usePublishSeriesMutation();
  const [cancel, cancelling] = useCancelSeriesMutation();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { keyFor, settled } = useIntentKey();
  const toast = useProblemToast();
  const succeeded = useSuccessToast();

  const open = async () => {
    try {
      await publish(series.id).unwrap();
      succeeded(t('series.published'));
    } catch (error) {
      toast(asProblem(error));
    }
  };
  const callOff = async () => {
    const body = { id: series.id, ...(reason.trim() && { reason: reason.trim() }) };
    try {
      await cancel({ ...body, idempotencyKey: keyFor(body) }).unwrap();
      settled();
      setAsking(false);
      succeeded(t('series.cancelled'));
    } catch (error) {
      settled(error);
      toast(asProblem(error));
    }
  };

  if (series.status === 'CANCELLED') return null;
  return (
    <>
      <Button variant="light" color="red" onClick={() => setAsking(true)}>
        {t('series.cancel')}
      </Button>
      {series.status === 'DRAFT' && (
        <Button loading={publishing.isLoading} onClick={() => void open()}>
          {t('series.publish')}
        </Button>
      )}
      <ConfirmModal
        opened={asking}
        title={t('series.cancelTitle')}
        text={t('series.cancelText')}
        confirm={t('series.cancel')}
        danger
        busy={cancelling.isLoading}
        onConfirm={() => void callOff()}
        onClose={() => setAsking(false)}
      >
        <Textarea
          label={t('common.reasonOptional')}
          maxLength={500}
          autosize
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmModal>
    </>
  );
}

function Dates({ series }: { series: Versioned<Series> }) {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useOccurrencesInfiniteQuery(series.id);
  const occurrences = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title={t('series.datesTitle')} text={series.endless ? t('series.neverHint') : undefined}>
      {error && <ProblemState error={error} onRetry={() => void refetch()} />}
      <Table.ScrollContainer minWidth={420}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('series.date')}</Table.Th>
              <Table.Th>{t('series.places')}</Table.Th>
              <Table.Th>{t('series.status')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {occurrences.map((event) => (
              <Row key={event.id} event={event} title={series.event.title} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('common.loadMore')}
          </Button>
        </Group>
      )}
    </Section>
  );
}

function Row({ event, title }: { event: PalcoEvent; title: string }) {
  const formats = useDateFormats();
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/organize/events/${event.id}`}>
          {formats.fullRange(event, event.timeZone)}
        </Anchor>
        {event.title !== title && (
          <Text size="sm" c="dimmed">
            {event.title}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {event.available} / {event.capacity}
      </Table.Td>
      <Table.Td>
        <StatusBadge status={event.status} />
      </Table.Td>
    </Table.Tr>
  );
}
