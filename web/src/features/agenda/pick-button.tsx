import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { CalendarCheck, CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { usePickSessionMutation, useUnpickSessionMutation } from '@/shared/api/agenda-api';
import type { AgendaSession } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { signInPath } from '@/shared/session/next-page';
import { useSession } from '@/shared/session/use-session';
import { useNow } from '@/shared/time/use-now';
import { useProblemToast } from '@/shared/ui/problem-toast';

/** Puts a session into one's own agenda and takes it out again; says at once what it overlaps with. */
export function PickButton({ session }: { session: AgendaSession }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const now = useNow();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [pick, picking] = usePickSessionMutation();
  const [unpick, unpicking] = useUnpickSessionMutation();
  const problem = useProblemToast();
  const picked = session.picked === true;
  const over = Date.parse(session.endsAt) <= now;

  const toggle = async () => {
    if (!me) {
      await navigate(signInPath(pathname + search));
      return;
    }
    try {
      if (picked) {
        await unpick(session.id).unwrap();
        return;
      }
      const { conflictsWith } = await pick(session.id).unwrap();
      if (conflictsWith.length > 0) {
        notifications.show({
          color: 'yellow',
          title: t('agenda.overlaps'),
          message: t('agenda.overlapsCount', { count: conflictsWith.length }),
        });
      }
    } catch (error) {
      problem(asProblem(error));
    }
  };

  if (over && !picked) return null;
  const full = !picked && session.available === 0;
  return (
    <Button
      size="compact-sm"
      variant={picked ? 'light' : 'default'}
      aria-pressed={picked}
      aria-label={`${t(picked ? 'agenda.unpick' : 'agenda.pick')}: ${session.title}`}
      disabled={full}
      loading={picking.isLoading || unpicking.isLoading}
      leftSection={picked ? <CalendarCheck size={14} aria-hidden /> : <CalendarPlus size={14} aria-hidden />}
      onClick={() => void toggle()}
    >
      {t(picked ? 'agenda.picked' : 'agenda.pick')}
    </Button>
  );
}
