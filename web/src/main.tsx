import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { followSession } from './app/follow-session';
import { Providers } from './app/providers';
import { createRouter } from './app/router';
import { createStore } from './app/store';

const store = createStore();
followSession(store);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <Providers store={store}>
    <RouterProvider router={createRouter()} />
  </Providers>,
);
