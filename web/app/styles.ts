import '../ui/styles/tokens.css';
import '@fontsource-variable/encode-sans/standard.css';
import '../ui/styles/base.css';
import '../ui/styles/controls.css';
