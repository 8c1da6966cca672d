import { Button, Group, Modal, Slider, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormAlert } from '@/shared/ui/form-alert';
import classes from './crop-photo.module.css';

const VIEW = 260;
const SIDE = 1024;
const STEP = 12;

interface Props {
  file: File;
  busy: boolean;
  onCrop: (picture: Blob) => void;
  onClose: () => void;
}

interface Point {
  x: number;
  y: number;
}

/** Chooses the square of a picture: dragged or moved with the arrow keys, sized with the slider. */
export function CropPhoto({ file, busy, onCrop, onClose }: Props) {
  const { t } = useTranslation();
  const [image, setImage] = useState<HTMLImageElement | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const [zoom, setZoom] = useState(1);
  const [moved, setMoved] = useState<Point>({ x: 0, y: 0 });
  const grabbed = useRef<Point | null>(null);

  useEffect(() => {
    const url = URL.createObjectURL(file);
    const loaded = new Image();
    loaded.onload = () => setImage(loaded);
    loaded.onerror = () => setUnreadable(true);
    loaded.src = url;
    return () => URL.revokeObjectURL(url);
  }, [file]);

  const scale = image ? (VIEW / Math.min(image.naturalWidth, image.naturalHeight)) * zoom : 1;
  const width = (image?.naturalWidth ?? 0) * scale;
  const height = (image?.naturalHeight ?? 0) * scale;
  const at = {
    x: clamp(moved.x, (width - VIEW) / 2),
    y: clamp(moved.y, (height - VIEW) / 2),
  };
  const move = (x: number, y: number) => setMoved({ x: at.x + x, y: at.y + y });

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!grabbed.current) return;
    move(event.clientX - grabbed.current.x, event.clientY - grabbed.current.y);
    grabbed.current = { x: event.clientX, y: event.clientY };
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] }[
      event.key
    ];
    if (!by) return;
    event.preventDefault();
    move(by[0] ?? 0, by[1] ?? 0);
  };

  const crop = () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = SIDE;
    const context = canvas.getContext('2d');
    if (!context || !image) return;
    const side = VIEW / scale;
    const left = (width / 2 - at.x - VIEW / 2) / scale;
    const top = (height / 2 - at.y - VIEW / 2) / scale;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, SIDE, SIDE);
    context.drawImage(image, left, top, side, side, 0, 0, SIDE, SIDE);
    canvas.toBlob((picture) => picture && onCrop(picture), 'image/jpeg', 0.9);
  };

  return (
    <Modal opened onClose={busy ? () => undefined : onClose} title={t('profile.photoCrop')} centered>
      <Stack align="center">
        <FormAlert>{unreadable ? t('profile.photoUnreadable') : null}</FormAlert>
        {image && (
          <>
            <div
              className={classes.view}
              role="group"
              aria-label={t('profile.photoMove')}
              tabIndex={0}
              onKeyDown={press}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                grabbed.current = { x: event.clientX, y: event.clientY };
              }}
              onPointerMove={drag}
              onPointerUp={() => (grabbed.current = null)}
              onPointerCancel={() => (grabbed.current = null)}
            >
              <img
                src={image.src}
                alt=""
                draggable={false}
                style={{
                  width,
                  height,
                  transform: `translate(${(VIEW - width) / 2 + at.x}px, ${(VIEW - height) / 2 + at.y}px)`,
                }}
              />
            </div>
            <Text size="sm" c="dimmed" ta="center">
              {t('profile.photoMoveHint')}
            </Text>
            <Slider
              w={VIEW}
              min={1}
              max={4}
              step={0.05}
              label={null}
              thumbLabel={t('profile.photoZoom')}
              value={zoom}
              onChange={setZoom}
            />
          </>
        )}
        <Group justify="flex-end" w="100%">
          <Button variant="default" disabled={busy} onClick={onClose}>
            {t('common.back')}
          </Button>
          <Button loading={busy} disabled={!image} onClick={crop}>
            {t('profile.photoSave')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** So that no edge of the picture comes into view. */
function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
