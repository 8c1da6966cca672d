import { Button, Group, TextInput } from '@mantine/core';
import { QrCode } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PalcoEvent } from '@/shared/api/models';
import { Section } from '@/shared/ui/section';
import { pageUrl, targets } from './channels';
import { CopyText } from './copy-text';
import { QrDialog } from './qr-dialog';

/** Links that tell afterwards by which way people came. */
export function LinksSection({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const [showsQr, setShowsQr] = useState(false);
  const url = pageUrl(event.id, 'link', 'share');
  return (
    <Section
      title={t('promotion.links')}
      text={t('promotion.linksText')}
      actions={
        <Button
          variant="default"
          leftSection={<QrCode size={16} aria-hidden />}
          onClick={() => setShowsQr(true)}
        >
          {t('promotion.qr')}
        </Button>
      }
    >
      <Group align="flex-end" gap="xs">
        <TextInput flex="1 1 240px" readOnly label={t('promotion.address')} value={url} />
        <CopyText text={url} />
      </Group>
      <Group gap="xs">
        {targets.map(({ source, name, href }) => (
          <Button
            key={source}
            component="a"
            size="xs"
            variant="light"
            href={href({ url: pageUrl(event.id, source, 'share'), title: event.title })}
            target="_blank"
            rel="noopener noreferrer"
          >
            {name}
          </Button>
        ))}
      </Group>
      {showsQr && <QrDialog event={event} onClose={() => setShowsQr(false)} />}
    </Section>
  );
}
