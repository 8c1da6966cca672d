import { Container, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeading } from '@/shared/ui/page';

interface Props {
  title: string;
  lead: string;
  children: ReactNode;
  footer: ReactNode;
}

export function AuthCard({ title, lead, children, footer }: Props) {
  return (
    <Container size={440} w="100%" py={{ base: 'xl', sm: 64 }}>
      <title>{`${title} · Palco`}</title>
      <Stack gap={6} mb="lg">
        <PageHeading>{title}</PageHeading>
        <Text c="dimmed">{lead}</Text>
      </Stack>
      <Paper withBorder radius="lg" p={{ base: 'md', xs: 'xl' }} bg="var(--palco-surface)">
        {children}
      </Paper>
      <Text size="sm" c="dimmed" mt="md" ta="center" component="div">
        {footer}
      </Text>
    </Container>
  );
}
