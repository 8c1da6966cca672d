-- A blocked seat is a seat and no place: a plan may have fewer places than seats.
ALTER TABLE seat_maps
    DROP CONSTRAINT seat_maps_check,
    ADD CONSTRAINT places_are_counted CHECK (places >= 0);
