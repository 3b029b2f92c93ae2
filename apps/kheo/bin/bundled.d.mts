/** Where a checkout's bundles lie. */
export declare const bundlesFolder: string
/** The folder that the bundle of the sources has, whether or not it was made. */
export declare const bundleFolder: () => string
/** The file that runs the bundle; undefined while there is none of these sources. */
export declare const bundled: () => string | undefined
