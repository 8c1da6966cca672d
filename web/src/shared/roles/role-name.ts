import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const builtIn = {
  ADMIN: 'roles.ADMIN',
  OWNER: 'roles.OWNER',
  ORGANIZER: 'roles.ORGANIZER',
  DOOR_SUPERVISOR: 'roles.DOOR_SUPERVISOR',
  DOOR_STAFF: 'roles.DOOR_STAFF',
  ANALYST: 'roles.ANALYST',
} as const;

/** Built-in roles have names in every language; the others are called as they were named. */
export function useRoleName(): (name: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (name) => {
      const key = builtIn[name as keyof typeof builtIn];
      return key ? t(key) : name;
    },
    [t],
  );
}
