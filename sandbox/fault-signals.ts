/**
 * What the system sends for a fault in the process itself. They must end it: a handler would run on broken memory, the
 * faulty instruction would be tried again, and the process would spin and answer nobody.
 */
export const FAULT_SIGNALS = ['SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGILL', 'SIGSEGV', 'SIGTRAP'] as const
