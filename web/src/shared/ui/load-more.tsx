import { Button, Center, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}

export function LoadMore({ query }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const end = useRef<HTMLParagraphElement>(null);
  const atEnd = asked && !query.hasNextPage;

  // The button is gone with the last page; without this the focus would fall back to the top of the document.
  useEffect(() => {
    if (atEnd) end.current?.focus({ preventScroll: true });
  }, [atEnd]);

  if (atEnd) {
    return (
      <Text ref={end} tabIndex={-1} mt="lg" ta="center" size="sm" c="dimmed" style={{ outline: 'none' }}>
        {t('common.thatIsAll')}
      </Text>
    );
  }
  if (!query.hasNextPage) return null;
  const loadMore = () => {
    setAsked(true);
    query.fetchNextPage();
  };
  return (
    <Center mt="lg">
      <Button variant="default" loading={query.isFetchingNextPage} onClick={loadMore}>
        {t('common.loadMore')}
      </Button>
    </Center>
  );
}
