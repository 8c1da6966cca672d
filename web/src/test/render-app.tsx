import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { restoreSession } from '@/app/follow-session';
import { Providers } from '@/app/providers';
import { routes } from '@/app/router';
import { createStore } from '@/app/store';
import { signedInHint } from '@/shared/session/signed-in-hint';

/** The whole application at an address, for a visitor or for somebody whose session is renewed at start. */
export function renderApp(address: string, { signedIn = false } = {}) {
  signedInHint.set(signedIn);
  const store = createStore();
  const router = createMemoryRouter(routes(), { initialEntries: [address] });
  void restoreSession(store);
  const view = render(
    <Providers store={store} env="test">
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...view, store, router, user: userEvent.setup() };
}

export const renewal = { body: { accessToken: 'token-1', tokenType: 'Bearer', expiresIn: 600 } };
