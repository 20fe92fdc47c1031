import classes from './frame.module.css'

/** The frame's outline while session and first page are on their way. */
export function FrameSkeleton() {
  return (
    <div aria-busy="true">
      <div className={classes.header}>
        <span className={classes.brand}>
          <img src="/icon.svg" alt="" width={24} height={24} />
          <span>InterLink Console</span>
        </span>
      </div>
    </div>
  )
}
