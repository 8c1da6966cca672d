import { Anchor, Container, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={classes.footer}>
      <Container size="lg" px={{ base: 'md', sm: 'lg' }} py="lg">
        <Group justify="space-between" gap="xs">
          <span>{t('shell.claim')}</span>
          <Anchor href="/docs" size="sm" c="dimmed">
            {t('shell.apiDocs')}
          </Anchor>
        </Group>
      </Container>
    </footer>
  );
}
