import { Button, CopyButton, Menu } from '@mantine/core';
import { Check, Link2, QrCode, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PalcoEvent } from '@/shared/api/models';
import { pageUrl, targets } from './channels';
import { QrDialog } from './qr-dialog';
import { useCountedVisit } from './use-source';

/** Everything with which a visitor tells others of an event; counts the visitor as one. */
export function ShareEvent({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const [showsQr, setShowsQr] = useState(false);
  const isPublic = event.status !== 'DRAFT';
  useCountedVisit(event.id, isPublic);
  if (!isPublic) return null;
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <Button variant="default" leftSection={<Share2 size={16} aria-hidden />}>
            {t('promotion.share')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <CopyButton value={pageUrl(event.id, 'link', 'share')}>
            {({ copied, copy }) => (
              <Menu.Item
                closeMenuOnClick={false}
                leftSection={copied ? <Check size={16} aria-hidden /> : <Link2 size={16} aria-hidden />}
                onClick={copy}
              >
                <span aria-live="polite">{copied ? t('common.copied') : t('promotion.copyLink')}</span>
              </Menu.Item>
            )}
          </CopyButton>
          <Menu.Item leftSection={<QrCode size={16} aria-hidden />} onClick={() => setShowsQr(true)}>
            {t('promotion.qr')}
          </Menu.Item>
          <Menu.Divider />
          {targets.map(({ source, name, href }) => (
            <Menu.Item
              key={source}
              component="a"
              href={href({ url: pageUrl(event.id, source, 'share'), title: event.title })}
              target="_blank"
              rel="noopener noreferrer"
            >
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {showsQr && <QrDialog event={event} onClose={() => setShowsQr(false)} />}
    </>
  );
}
