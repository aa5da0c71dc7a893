/**
 * The same code as js-yaml's main entry, written for older engines, and without types of its own. The main entry makes
 * its parser's state by object spread; Node 20 throws its optimised code away for each such object and takes over three
 * times as long for the same events.
 */
declare module 'js-yaml/browser' {
  export {
    constructFromEvents,
    EVENT_ID,
    type Event,
    getScalarValue,
    parseEvents,
    SCALAR_STYLE,
    YAMLException,
  } from 'js-yaml'
}
