import { Button, EmptyState, Text } from '@mantine/core';
import { CloudOff, FileQuestion, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from './problem-text';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** Takes the place of what could not be loaded: says what is wrong and what can be done. */
export function ProblemState({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const textOf = useProblemText();
  const problem = asProblem(error);
  const missing = problem.status === 404;
  const forbidden = problem.status === 403;
  const Icon = missing ? FileQuestion : forbidden ? Lock : CloudOff;
  return (
    <EmptyState
      py={48}
      role="alert"
      icon={<Icon size={32} strokeWidth={1.5} aria-hidden />}
      title={
        missing ? t('problem.missingTitle') : forbidden ? t('problem.forbiddenTitle') : t('problem.title')
      }
      description={textOf(problem)}
    >
      <EmptyState.Actions>
        {onRetry && !missing && !forbidden && (
          <Button variant="default" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )}
      </EmptyState.Actions>
      {problem.requestId && (
        <Text size="xs" c="dimmed">
          {t('problem.reference', { id: problem.requestId })}
        </Text>
      )}
    </EmptyState>
  );
}
