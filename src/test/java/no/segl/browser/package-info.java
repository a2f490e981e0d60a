/** Chromium, driven as people drive it. */
@NullMarked
package no.segl.browser;

import org.jspecify.annotations.NullMarked;
