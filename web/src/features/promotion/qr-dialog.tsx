import { Button, Center, Group, Modal, Stack, Text } from '@mantine/core';
import { Download } from 'lucide-react';
import { QRCodeCanvas, QRCodeSVG } from 'qrcode.react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PalcoEvent } from '@/shared/api/models';
import { pageUrl } from './channels';

const SHOWN = 240;
const PRINTED = 1024;

/** The event's address as a QR code, to be put on posters. */
export function QrDialog({ event, onClose }: { event: PalcoEvent; onClose: () => void }) {
  const { t } = useTranslation();
  const svg = useRef<SVGSVGElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const url = pageUrl(event.id, 'qr', 'print');
  const saveSvg = () => {
    if (svg.current) {
      save(new Blob([new XMLSerializer().serializeToString(svg.current)], { type: 'image/svg+xml' }), 'svg');
    }
  };
  const savePng = () => canvas.current?.toBlob((picture) => picture && save(picture, 'png'), 'image/png');
  const save = (content: Blob, extension: string) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = `palco-${event.id.slice(-12)}.${extension}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <Modal opened onClose={onClose} title={t('promotion.qr')} centered>
      <Stack>
        <Center p="md" bg="white" style={{ borderRadius: 'var(--mantine-radius-md)' }}>
          <QRCodeSVG
            ref={svg}
            value={url}
            size={SHOWN}
            level="M"
            marginSize={2}
            title={t('promotion.qrOf', { title: event.title })}
          />
        </Center>
        <QRCodeCanvas ref={canvas} value={url} size={PRINTED} level="M" marginSize={4} hidden aria-hidden />
        <Text size="sm" c="dimmed" ta="center">
          {t('promotion.qrText')}
        </Text>
        <Group justify="center">
          <Button variant="default" leftSection={<Download size={16} aria-hidden />} onClick={saveSvg}>
            SVG
          </Button>
          <Button variant="default" leftSection={<Download size={16} aria-hidden />} onClick={savePng}>
            PNG
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
