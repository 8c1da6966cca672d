import { Button, Checkbox, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SeatPlan } from '@/shared/api/models';
import { changeSeat, removePart, removeRow, removeSeat, type Section } from './plan-edit';

interface Props {
  plan: SeatPlan;
  /** Without it the list only shows. */
  onChange?: (plan: SeatPlan) => void;
}

/** The plan in words: everything that the drawing shows and lets one do, for those who do not see it. */
export function SeatList({ plan, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="xl">
      {plan.sections.map((section) => (
        <SectionPart key={section.id} plan={plan} section={section} onChange={onChange} />
      ))}
      {plan.areas.map((area) => (
        <Group key={area.id} justify="space-between">
          <div>
            <Title order={3} size="h5">
              {area.name}
            </Title>
            <Text size="sm" c="dimmed">
              {t('seating.area')}, {t('seating.places', { count: area.capacity })}
            </Text>
          </div>
          {onChange && (
            <Button
              size="xs"
              variant="subtle"
              color="red"
              onClick={() => onChange(removePart(plan, area.id))}
            >
              {t('seating.removeArea')}
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}

function SectionPart({ plan, section, onChange }: Props & { section: Section }) {
  const { t } = useTranslation();
  return (
    <section aria-label={section.name}>
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h5">
          {section.name}
        </Title>
        {onChange && (
          <Button
            size="xs"
            variant="subtle"
            color="red"
            onClick={() => onChange(removePart(plan, section.id))}
          >
            {t('seating.removeSection')}
          </Button>
        )}
      </Group>
      <Stack gap="md">
        {section.rows.map((row, index) => (
          <Table key={`${row.label} ${index}`} captionSide="top" withTableBorder>
            <Table.Caption ta="left">
              {t('seating.row')} {row.label}
              {onChange && (
                <Button
                  ml="sm"
                  size="compact-xs"
                  variant="subtle"
                  color="red"
                  aria-label={`${t('seating.removeRow')} ${row.label}`}
                  onClick={() => onChange(removeRow(plan, section.id, index))}
                >
                  {t('seating.removeRow')}
                </Button>
              )}
            </Table.Caption>
            <Table.Tbody>
              {row.seats.map((seat) => (
                <Table.Tr key={seat.id}>
                  <Table.Th scope="row">{t('seating.seat', { seat: seat.label })}</Table.Th>
                  <Table.Td>
                    <Checkbox
                      label={t('seating.accessible')}
                      aria-label={`${t('seating.seat', { seat: `${row.label}${seat.label}` })}: ${t('seating.accessible')}`}
                      checked={seat.accessible}
                      readOnly={!onChange}
                      onChange={() => onChange?.(changeSeat(plan, seat.id, { accessible: !seat.accessible }))}
                    />
                  </Table.Td>
                  <Table.Td>
                    <Checkbox
                      label={t('seating.blocked')}
                      aria-label={`${t('seating.seat', { seat: `${row.label}${seat.label}` })}: ${t('seating.blocked')}`}
                      checked={seat.blocked}
                      readOnly={!onChange}
                      onChange={() => onChange?.(changeSeat(plan, seat.id, { blocked: !seat.blocked }))}
                    />
                  </Table.Td>
                  {onChange && (
                    <Table.Td ta="right">
                      <Button
                        size="compact-xs"
                        variant="subtle"
                        color="red"
                        aria-label={`${t('seating.removeSeat')} ${row.label}${seat.label}`}
                        onClick={() => onChange(removeSeat(plan, seat.id))}
                      >
                        {t('seating.removeSeat')}
                      </Button>
                    </Table.Td>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        ))}
      </Stack>
    </section>
  );
}
