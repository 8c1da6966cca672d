/// Reports: somebody asks for a document, a worker makes it in the background from the facts, and it is kept for
/// download. A job belongs to the worker that holds its lease; when a worker dies, its lease runs out and another one
/// starts the job again.
@NullMarked
package io.palco.report.reports;

import org.jspecify.annotations.NullMarked;
