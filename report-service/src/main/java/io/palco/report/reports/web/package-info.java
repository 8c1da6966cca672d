/// Reports over HTTP: ask, watch, download.
@NullMarked
package io.palco.report.reports.web;

import org.jspecify.annotations.NullMarked;
