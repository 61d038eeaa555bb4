-- Finds the assessments of the last weeks without reading the whole history.
CREATE INDEX ward_event_assessed ON ward_event (at) WHERE kind = 'assessed';
