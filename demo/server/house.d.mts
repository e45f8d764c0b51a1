/** The demos while they run. */
export interface House {
  /** The address of all demos, and that of the stand-in for third parties. */
  readonly origin: string;
  readonly thirdParty: string;
  /** Opens the controller's desk. */
  readonly deskKey: string;
  close(): Promise<void>;
}

/** What `startHouse` takes. */
export interface HouseOptions {
  /** A port that is in use is passed over; 0 takes any. */
  readonly port: number;
  readonly thirdPartyPort: number;
  /** Where the built portals are. */
  readonly built: string;
  readonly databaseUrl?: string | undefined;
}

export function startHouse(options: HouseOptions): Promise<House>;
