import { type Answer, ApiError, json } from '../http/answer.ts';
import {
  atLeast,
  checkFields,
  checkIntegers,
  displayName,
  objectValue,
  text,
  textList,
  wordOf,
} from '../http/field-rules.ts';
import { isObject, isStringList, type JsonObject, numberField, stringField } from '../http/json-value.ts';
import { type Call, fieldsOf } from '../world/operation.ts';
import {
  checkPerSandbox,
  checkSnapshotCount,
  requireActiveOrganization,
  requireRegion,
} from '../world/organization.ts';
import type { BuildInfo, SnapshotRecord } from '../world/snapshot-record.ts';
import { type SnapshotRow, stamp, type World } from '../world/world.ts';
import { checkImageName, checkSnapshotName } from './image-name.ts';
import { snapshotJson } from './snapshot-json.ts';
import { beginSnapshot } from './snapshot-life.ts';
import { blankSnapshot } from './snapshot-row.ts';
import { internalRef, snapshotRef } from './snapshot-state.ts';

const CREATE_RULES = {
  name: displayName,
  imageName: text,
  entrypoint: textList,
  cpu: atLeast(0),
  gpu: atLeast(0),
  memory: atLeast(0),
  disk: atLeast(0),
  buildInfo: objectValue,
  regionId: text,
  sandboxClass: wordOf(['linux-vm', 'container', 'android', 'windows']),
};

function buildInfoOf(world: World, body: JsonObject): BuildInfo | null {
  const { buildInfo } = body;
  if (!isObject(buildInfo)) {
    return null;
  }
  const dockerfileContent = stringField(buildInfo, 'dockerfileContent') ?? '';
  const { contextHashes } = buildInfo;
  return {
    dockerfileContent,
    contextHashes: isStringList(contextHashes) ? contextHashes : null,
    createdAt: stamp(world),
    updatedAt: stamp(world),
    snapshotRef: snapshotRef(dockerfileContent),
  };
}

/** Creates the requested row. A build has its reference and entrypoint from the start. */
function newRecord(world: World, body: JsonObject, region: string): SnapshotRecord {
  const { entrypoint } = body;
  const blank = blankSnapshot(world, world.random.uuid());
  const record: SnapshotRecord = {
    ...blank,
    name: stringField(body, 'name') ?? '',
    imageName: stringField(body, 'imageName') ?? '',
    entrypoint: isStringList(entrypoint) ? entrypoint.filter((part) => part.trim() !== '') : null,
    cpu: numberField(body, 'cpu') ?? blank.cpu,
    gpu: numberField(body, 'gpu') ?? blank.gpu,
    mem: numberField(body, 'memory') ?? blank.mem,
    disk: numberField(body, 'disk') ?? blank.disk,
    buildInfo: buildInfoOf(world, body),
    regionIds: [region],
  };
  if (record.buildInfo !== null) {
    record.ref = internalRef(world, record);
    record.entrypoint ??= ['sleep', 'infinity'];
  }
  return record;
}

function checkImage(body: JsonObject): void {
  if (isObject(body.buildInfo)) {
    if (body.imageName !== undefined) {
      throw new ApiError(400, 'Cannot specify an image name when using a build info entry');
    }
    return;
  }
  const image = stringField(body, 'imageName') ?? '';
  if (image === '') {
    throw new ApiError(400, 'Must specify an image name when not using a build info entry');
  }
  checkImageName(image);
}

/** Checks in the server's order, in which an exhausted quota hides a duplicate name. */
export function createSnapshot(world: World, call: Call): Answer {
  const body = fieldsOf(call);
  checkFields(body, CREATE_RULES, ['name']);
  const region = requireRegion(world, stringField(body, 'regionId'));
  const name = stringField(body, 'name') ?? '';
  checkSnapshotName(name);
  checkImage(body);
  const sandboxClass = stringField(body, 'sandboxClass') ?? 'container';
  if (!world.settings.runnersConfigured || sandboxClass !== 'container') {
    throw new ApiError(
      400,
      `No runners are configured in region '${region}' for sandbox class '${sandboxClass}'. Try a different region or sandbox class.`,
    );
  }
  requireActiveOrganization(world);
  const record = newRecord(world, body, region);
  checkPerSandbox(world, { cpu: record.cpu, gpu: record.gpu, memory: record.mem, disk: record.disk });
  checkSnapshotCount(world);
  if ([...world.snapshots.values()].some((row) => row.record.name === name)) {
    throw new ApiError(409, `Snapshot with name "${name}" already exists for this organization`);
  }
  checkIntegers(record.cpu, record.mem, record.disk);
  const row: SnapshotRow = { record, inspection: null, isLost: false, pulling: false };
  world.snapshots.set(record.id, row);
  const created = snapshotJson(record, true);
  world.events.publish('snapshot.created', created);
  const answer = json(200, created);
  beginSnapshot(world, row);
  return answer;
}
