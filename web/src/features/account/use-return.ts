import { useNavigate, useSearchParams } from 'react-router';
import { safeNext } from '@/shared/session/next-page';

/** Back to where the person came from, once signed in. */
export function useReturn() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const next = safeNext(params.get('next'));
  return {
    next,
    query: next === '/' ? '' : `?next=${encodeURIComponent(next)}`,
    goBack: () => navigate(next, { replace: true }),
  };
}
