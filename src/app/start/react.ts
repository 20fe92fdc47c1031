// React and its renderer have a file of their own, which names this module (vite.config.ts): it runs while the first
// script, which is larger, is still on its way.
import 'react-dom/client'
