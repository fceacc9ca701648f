import {
  AppBar,
  Button,
  Container,
  createTheme,
  CssBaseline,
  Paper,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  ThemeProvider,
  Toolbar,
  Typography,
  useColorScheme,
} from '@mui/material';
import { type ReactNode, useLayoutEffect } from 'react';
import { useLook } from '../../.storybook/useLook.js';
import { HOST_MACHINES } from './hostMachines.js';

const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-mui-color-scheme' },
  colorSchemes: { light: true, dark: true },
});

interface MaterialHostProps {
  /** The toolbar's settings, such as its colour scheme. */
  globals: Record<string, unknown>;
  children: ReactNode;
}

/** Gives the page the mode, also a later one. */
function Mode({ mode }: { mode: 'light' | 'dark' | 'system' }) {
  const { setMode } = useColorScheme();
  useLayoutEffect(() => setMode(mode), [mode, setMode]);
  return null;
}

/** A page of Material UI. Its global reset is removed on unmount; its class rules stay, and match nothing else. */
export function MaterialHost({ globals, children }: MaterialHostProps) {
  const { theme: mode } = useLook(globals);
  return (
    <ThemeProvider theme={theme} defaultMode={mode} storageManager={null}>
      <Mode mode={mode} />
      <CssBaseline enableColorScheme />
      <AppBar position="static">
        <Toolbar>Admin</Toolbar>
      </AppBar>
      <Container component="main" sx={{ paddingBlock: 3 }}>
        <Stack spacing={3}>
          <Typography component="h1" variant="h4">
            Billing
          </Typography>
          {children}
          <Paper variant="outlined" sx={{ padding: 2 }}>
            <Typography component="h2" variant="h6">
              Machines
            </Typography>
            <Table>
              <TableHead>
                <TableRow>
                  <TableCell>Name</TableCell>
                  <TableCell align="right">Tokens</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {HOST_MACHINES.map(({ id, name, total }) => (
                  <TableRow key={id}>
                    <TableCell>{name}</TableCell>
                    <TableCell align="right">{total}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
            <Button variant="contained" sx={{ marginBlockStart: 2 }}>
              Add a machine
            </Button>
          </Paper>
        </Stack>
      </Container>
    </ThemeProvider>
  );
}
