import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCateringQuery } from '@/shared/api/resources-api';
import { Section } from '@/shared/ui/section';

/** How many are fed, and what those who come eat. */
export function CateringSection({ eventId }: { eventId: string }) {
  const { t } = useTranslation();
  const { currentData: catering } = useCateringQuery(eventId);
  if (!catering) return null;
  return (
    <Section title={t('bookings.catering')} text={t('bookings.headcount', { count: catering.headcount })}>
      {catering.people == null ? (
        <Text c="dimmed">{t('bookings.dietsUnknown')}</Text>
      ) : (
        <>
          <Text>{t('bookings.people', { count: catering.people })}</Text>
          {catering.diets.length === 0 && <Text c="dimmed">{t('bookings.dietsNone')}</Text>}
          {catering.diets.length > 0 && (
            <Table maw={420}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('bookings.diet')}</Table.Th>
                  <Table.Th ta="right">{t('bookings.dietPeople')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {catering.diets.map(({ diet, people }) => (
                  <Table.Tr key={diet}>
                    <Table.Td style={{ overflowWrap: 'anywhere' }}>{diet}</Table.Td>
                    <Table.Td ta="right">{people}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
          <Text size="sm" c="dimmed">
            {t('bookings.unanswered', { count: catering.unanswered ?? 0 })}
          </Text>
        </>
      )}
    </Section>
  );
}
