import { describe, expect, it, vi } from 'vitest';
import { UNREACHABLE } from '@/shared/api/problem';
import { createTokenKeeper, type RenewalAnswer } from './token-keeper';

const issued = (accessToken: string): RenewalAnswer => ({ issued: { accessToken, expiresIn: 600 } });

function keeperWith(answers: RenewalAnswer[]) {
  let time = 0;
  const requestRenewal = vi.fn(async () => {
    await Promise.resolve();
    return answers.shift() ?? { refused: true as const };
  });
  const onEnded = vi.fn();
  const keeper = createTokenKeeper({
    requestRenewal,
    exclusively: (work) => work(),
    now: () => time,
    onEnded,
  });
  return { keeper, requestRenewal, onEnded, pass: (seconds: number) => (time += seconds * 1000) };
}

describe('token keeper', () => {
  it('asks once for all who ask at the same time', async () => {
    const { keeper, requestRenewal } = keeperWith([issued('new')]);
    keeper.keep({ accessToken: 'old', expiresIn: 600 });

    const outcomes = await Promise.all([keeper.replace('old'), keeper.replace('old'), keeper.replace('old')]);

    expect(outcomes).toEqual([true, true, true]);
    expect(requestRenewal).toHaveBeenCalledTimes(1);
    expect(await keeper.current()).toBe('new');
  });

  it('does not renew again for a request that was sent with the token before', async () => {
    const { keeper, requestRenewal } = keeperWith([issued('new')]);
    keeper.keep({ accessToken: 'old', expiresIn: 600 });
    await keeper.replace('old');

    const worthRetrying = await keeper.replace('old');

    expect(worthRetrying).toBe(true);
    expect(requestRenewal).toHaveBeenCalledTimes(1);
  });

  it('renews before the token expires', async () => {
    const { keeper, pass } = keeperWith([issued('second')]);
    keeper.keep({ accessToken: 'first', expiresIn: 600 });

    pass(570);
    const early = await keeper.current();
    pass(15);
    const late = await keeper.current();

    expect([early, late]).toEqual(['first', 'second']);
  });

  it('forgets everything when the server refuses', async () => {
    const { keeper, onEnded } = keeperWith([{ refused: true }]);
    keeper.keep({ accessToken: 'old', expiresIn: 600 });

    const outcome = await keeper.renew();

    expect(outcome).toBe('ended');
    expect(onEnded).toHaveBeenCalledOnce();
    expect(await keeper.current()).toBeNull();
  });

  it('signs nobody out because the network is gone', async () => {
    const { keeper, onEnded } = keeperWith([{ unreachable: UNREACHABLE }]);
    keeper.keep({ accessToken: 'old', expiresIn: 600 });

    const outcome = await keeper.renew();

    expect(outcome).toBe('unreachable');
    expect(onEnded).not.toHaveBeenCalled();
    expect(await keeper.current()).toBe('old');
  });

  it('lets tabs take turns, so that no refresh token is used twice', async () => {
    let cookie = 1;
    const used: number[] = [];
    let last: Promise<unknown> = Promise.resolve();
    const exclusively = <T>(work: () => Promise<T>): Promise<T> => {
      const turn = last.then(work);
      last = turn;
      return turn;
    };
    const requestRenewal = async (): Promise<RenewalAnswer> => {
      used.push(cookie);
      await new Promise((resolve) => setTimeout(resolve, 5));
      cookie += 1;
      return issued(`token-${cookie}`);
    };
    const tab = () =>
      createTokenKeeper({ requestRenewal, exclusively, now: () => 0, onEnded: () => undefined });

    await Promise.all([tab().renew(), tab().renew(), tab().renew()]);

    expect(used).toEqual([1, 2, 3]);
  });
});
