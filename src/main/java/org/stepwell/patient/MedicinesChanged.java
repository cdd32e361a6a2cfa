package org.stepwell.patient;

/** A record from elsewhere told of a medicine that is new, or other than before. */
public record MedicinesChanged(PatientId patient) {}
