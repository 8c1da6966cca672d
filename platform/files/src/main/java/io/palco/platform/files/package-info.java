/// Where services keep files: in a folder, or in an object store that speaks S3. A file is addressed by the hash of
/// its content, so it never changes, is kept once however often it is sent, and may be cached for good. Who may see a
/// file, and when nobody needs it any more, is the service's business.
@NullMarked
package io.palco.platform.files;

import org.jspecify.annotations.NullMarked;
