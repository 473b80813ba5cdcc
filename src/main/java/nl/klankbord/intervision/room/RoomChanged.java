package nl.klankbord.intervision.room;

import nl.klankbord.intervision.MeetingId;

/** Something changed in a room. */
record RoomChanged(MeetingId meeting) {}
