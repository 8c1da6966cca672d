import { AppShell } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { VerifyBanner } from '@/features/security/verify-banner';
import { Footer } from './footer';
import { Header } from './header';
import classes from './shell.module.css';

export function Shell() {
  const { t } = useTranslation();
  const { state } = useNavigation();
  return (
    <AppShell header={{ height: 60 }}>
      <a href="#main" className={classes.skip}>
        {t('shell.skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <Header />
        {state === 'loading' && <div className={classes.progress} aria-hidden />}
      </AppShell.Header>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        <VerifyBanner />
        <div className={classes.content}>
          <Outlet />
        </div>
        <Footer />
      </AppShell.Main>
      <ScrollRestoration />
    </AppShell>
  );
}
