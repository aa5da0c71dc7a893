/** Mantine dressed in the tokens of theme.css, so that no component brings a colour of its own. */
import {
  type CSSVariablesResolver,
  createTheme,
  Input,
  InputWrapper,
  type MantineColorsTuple,
  Modal,
  NumberInput,
  SegmentedControl,
  Select,
  Switch,
  Textarea,
  TextInput,
} from '@mantine/core'

const blue: MantineColorsTuple = [
  '#eaf2fd',
  '#cfe1fa',
  '#a8caf7',
  '#83b5f8',
  '#6faeff',
  '#4c92ec',
  '#3d82e0',
  '#3577d8',
  '#2f70d0',
  '#1d5fbb',
]
const dark: MantineColorsTuple = [
  '#e6e8ea',
  '#c3c9ce',
  '#9aa3ab',
  '#717b84',
  '#2c3238',
  '#262b30',
  '#1c2024',
  '#14171a',
  '#101315',
  '#0b0d0f',
]

export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: 8,
  autoContrast: true,
  colors: { blue, dark },
  fontFamily: "'Inter', system-ui, sans-serif",
  fontFamilyMonospace: "'JetBrains Mono', ui-monospace, monospace",
  fontSizes: { xs: '13px', sm: '15px', md: '15px', lg: '20px', xl: '36px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '28px', xl: '44px' },
  defaultRadius: 2,
  radius: { xs: '2px', sm: '2px', md: '2px', lg: '2px', xl: '2px' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Input: Input.extend({
      vars: () => ({
        wrapper: {
          '--input-height': '32px',
          '--input-bd': 'var(--edge)',
          '--input-bd-focus': 'var(--blue)',
          '--input-bg': 'var(--field)',
          '--input-color': 'var(--text)',
        },
      }),
    }),
    InputWrapper: InputWrapper.extend({
      styles: {
        label: { fontWeight: 400 },
        description: { lineHeight: '16px' },
        error: { color: 'var(--red)' },
      },
    }),
    Switch: Switch.extend({ styles: { track: { borderColor: 'var(--edge)' } } }),
    SegmentedControl: SegmentedControl.extend({
      styles: {
        root: { padding: 2, minHeight: 32, background: 'var(--field)', border: '1px solid var(--edge)' },
        indicator: { background: 'var(--raised)', border: '1px solid var(--text)' },
        label: { padding: '2px 12px', fontWeight: 400 },
      },
    }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'sm', autosize: true, minRows: 2 } }),
    NumberInput: NumberInput.extend({ defaultProps: { size: 'sm' } }),
    Select: Select.extend({ defaultProps: { size: 'sm', allowDeselect: false } }),
    Modal: Modal.extend({
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        overlayProps: { backgroundOpacity: 0.5 },
        transitionProps: { duration: 120 },
      },
      styles: {
        content: { border: '1px solid var(--edge)', background: 'var(--panel)' },
        header: { background: 'var(--panel)' },
        title: { fontWeight: 600 },
      },
    }),
  },
})

/** Mantine's own variables point at ours; both schemes then follow theme.css alone. */
export const cssVariables: CSSVariablesResolver = () => {
  const roles = {
    '--mantine-color-body': 'var(--bg)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-placeholder': 'var(--muted)',
    '--mantine-color-anchor': 'var(--blue)',
    '--mantine-color-error': 'var(--red)',
    '--mantine-color-default': 'var(--panel)',
    '--mantine-color-default-hover': 'var(--raised)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-disabled': 'var(--raised)',
    '--mantine-color-disabled-color': 'var(--muted)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-primary-color-filled': 'var(--fill)',
    '--mantine-primary-color-filled-hover': 'var(--fill)',
    '--mantine-primary-color-contrast': 'var(--on-fill)',
    '--mantine-color-blue-filled': 'var(--fill)',
    '--mantine-color-blue-text': 'var(--blue)',
    '--mantine-color-blue-outline': 'var(--blue)',
  }
  return { variables: {}, light: roles, dark: roles }
}
