/** A day of work in the real window: hands, eyes and the script. */
package org.hecha.testing.day;
