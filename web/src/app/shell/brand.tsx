import { Link } from 'react-router';
import classes from './shell.module.css';

export function Brand() {
  return (
    <Link to="/" className={classes.brand}>
      <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden>
        <rect width="32" height="32" rx="9" fill="var(--mantine-primary-color-filled)" />
        <path
          d="M7 23c2.2-1.3 5.3-2 9-2s6.8.7 9 2"
          fill="none"
          stroke="#fff"
          strokeWidth="2.5"
          strokeLinecap="round"
        />
        <path
          d="M12 17.5V8.5h4.5a3.3 3.3 0 0 1 0 6.6H12"
          fill="none"
          stroke="#fff"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      Palco
    </Link>
  );
}
