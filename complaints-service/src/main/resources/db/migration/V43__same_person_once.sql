-- Whoever looks for a phone or an ID number looks within a time (V36); without one the index of V36 does as well. Each index less is a
-- write less for every complaint.
drop index complaint_by_phone;
drop index complaint_by_id_number;
