/// The whole system on one page ([PalcoSystem]): what runs, in which order, on which port, all embedded. The launcher
/// starts every component as its own child process, waits until it is ready, restarts what dies, stops everything in
/// reverse order, and leaves no orphan.
@NullMarked
package io.palco.launcher;

import org.jspecify.annotations.NullMarked;
