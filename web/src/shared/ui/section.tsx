import { Box, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  text?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}

/** One subject of a page with several. */
export function Section({ title, text, actions, children }: Props) {
  return (
    <Paper component="section" withBorder radius="lg" p={{ base: 'md', xs: 'xl' }} bg="var(--palco-surface)">
      <Group justify="space-between" align="flex-start" gap="md">
        <Box flex={1} miw={200}>
          <Title order={2} size="h4">
            {title}
          </Title>
          {text && (
            <Text c="dimmed" size="sm" mt={4} component="div">
              {text}
            </Text>
          )}
        </Box>
        {actions}
      </Group>
      {children && <Stack mt="md">{children}</Stack>}
    </Paper>
  );
}
