import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatPlan } from '@/shared/api/models';
import {
  changeSeat,
  moveSeat,
  neighbour,
  removeSeat,
  seatsOf,
  type Direction,
  type PlacedSeat,
  type Seat,
} from './plan-edit';
import classes from './seat-drawing.module.css';
import { useSeatName } from './seat-name';

interface Props {
  label: string;
  plan: SeatPlan;
  selectedId?: string;
  onSelect?: (seatId: string | undefined) => void;
  /** Without it the drawing only shows. */
  onChange?: (plan: SeatPlan) => void;
}

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const NUDGE = 4;

/** The plan as a drawing. One seat at a time can be reached with Tab; the arrow keys go from seat to seat. */
export function SeatDrawing({ label, plan, selectedId, onSelect, onChange }: Props) {
  const { t } = useTranslation();
  const svg = useRef<SVGSVGElement>(null);
  const placed = seatsOf(plan);
  const reachable = placed.some(({ seat }) => seat.id === selectedId) ? selectedId : placed[0]?.seat.id;

  const focus = (id: string | undefined) => {
    onSelect?.(id);
    if (id) svg.current?.querySelector<SVGGElement>(`[data-seat="${CSS.escape(id)}"]`)?.focus();
  };

  const press = (event: KeyboardEvent, { seat }: PlacedSeat) => {
    const direction = arrows[event.key];
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction && event.shiftKey) onChange?.(nudged(plan, seat, direction));
    else if (direction) focus(neighbour(plan, seat, direction)?.id ?? seat.id);
    else if (key === 'a') onChange?.(changeSeat(plan, seat.id, { accessible: !seat.accessible }));
    else if (key === 'b') onChange?.(changeSeat(plan, seat.id, { blocked: !seat.blocked }));
    else if (event.key === 'Enter' || event.key === ' ') onSelect?.(seat.id);
    else if (event.key === 'Delete' && onChange) {
      const next =
        neighbour(plan, seat, 'right') ?? neighbour(plan, seat, 'left') ?? neighbour(plan, seat, 'up');
      onChange(removeSeat(plan, seat.id));
      focus(next?.id);
    } else return;
    event.preventDefault();
  };

  const { stage } = plan;
  return (
    <div className={classes.frame}>
      <svg
        ref={svg}
        className={classes.drawing}
        viewBox={`0 0 ${plan.width} ${plan.height}`}
        role="group"
        aria-label={label}
      >
        {stage && (
          <g aria-hidden>
            <rect {...boxOf(stage)} rx={6} className={classes.stage} />
            <text {...middleOf(stage)} className={classes.label}>
              {stage.label}
            </text>
          </g>
        )}
        {plan.areas.map((area) => (
          <g
            key={area.id}
            role="img"
            aria-label={`${area.name}, ${t('seating.places', { count: area.capacity })}`}
          >
            <rect {...boxOf(area)} rx={10} className={classes.area} />
            <text {...middleOf(area)} className={classes.label}>
              {area.name} · {area.capacity}
            </text>
          </g>
        ))}
        {placed.map((one) => (
          <SeatShape
            key={one.seat.id}
            placed={one}
            selected={one.seat.id === selectedId}
            reachable={one.seat.id === reachable}
            onPress={press}
            onSelect={() => onSelect?.(one.seat.id)}
            onDrop={onChange && ((x, y) => onChange(moveSeat(plan, one.seat, x, y)))}
          />
        ))}
      </svg>
    </div>
  );
}

interface ShapeProps {
  placed: PlacedSeat;
  selected: boolean;
  reachable: boolean;
  onPress: (event: KeyboardEvent, placed: PlacedSeat) => void;
  onSelect: () => void;
  onDrop?: (x: number, y: number) => void;
}

function SeatShape({ placed, selected, reachable, onPress, onSelect, onDrop }: ShapeProps) {
  const nameOf = useSeatName();
  const grabbed = useRef<{ x: number; y: number } | null>(null);
  const { seat } = placed;

  const grab = (event: PointerEvent<SVGGElement>) => {
    onSelect();
    if (!onDrop || event.pointerType === 'touch') return;
    grabbed.current = { x: event.clientX, y: event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drop = (event: PointerEvent<SVGGElement>) => {
    const from = grabbed.current;
    grabbed.current = null;
    const scale = event.currentTarget.ownerSVGElement?.getScreenCTM()?.a;
    if (!from || !scale) return;
    const [x, y] = [(event.clientX - from.x) / scale, (event.clientY - from.y) / scale];
    if (Math.hypot(x, y) > 3) onDrop?.(seat.x + x, seat.y + y);
  };

  return (
    <g
      className={classes.seat}
      role="button"
      tabIndex={reachable ? 0 : -1}
      aria-label={nameOf(placed)}
      aria-pressed={selected}
      data-seat={seat.id}
      data-accessible={seat.accessible}
      data-blocked={seat.blocked}
      transform={`translate(${seat.x} ${seat.y})`}
      onKeyDown={(event) => onPress(event, placed)}
      onFocus={onSelect}
      onPointerDown={grab}
      onPointerUp={drop}
      onPointerCancel={() => {
        grabbed.current = null;
      }}
    >
      <circle r={10} />
      <text>{seat.blocked ? '×' : seat.accessible ? '♿\uFE0E' : seat.label}</text>
    </g>
  );
}

function nudged(plan: SeatPlan, seat: Seat, direction: Direction): SeatPlan {
  const [x, y] = { left: [-NUDGE, 0], right: [NUDGE, 0], up: [0, -NUDGE], down: [0, NUDGE] }[direction] as [
    number,
    number,
  ];
  return moveSeat(plan, seat, seat.x + x, seat.y + y);
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const boxOf = ({ x, y, width, height }: Box) => ({ x, y, width, height });
const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
