import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PalcoEvent } from '@/shared/api/models';

/** What a place costs, in the words of the reader's language. */
export function PriceTag({ price }: { price: PalcoEvent['price'] }) {
  const { t, i18n } = useTranslation();
  const money = ({ amount, currency }: { amount: number; currency: string }) => {
    const format = new Intl.NumberFormat(i18n.language, { style: 'currency', currency });
    return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  };
  const free = !price || price.to.amount === 0;
  return (
    <Text size="sm" fw={500} component="span">
      {free
        ? t('events.free')
        : price.from.amount === price.to.amount
          ? money(price.from)
          : t('events.priceRange', { from: money(price.from), to: money(price.to) })}
    </Text>
  );
}
