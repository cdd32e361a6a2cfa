/** The whole database as one file, and a fresh database from it: for a move, a drill, or a night when all else is gone. */
package org.stepwell.backup;
