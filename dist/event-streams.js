import { A as init_SmithyMessageDecoderStream, B as init_Int64, C as getMessageUnmarshaller, D as SmithyMessageEncoderStream, E as init_getChunkedStream, F as EventStreamCodec, I as init_EventStreamCodec, L as HeaderMarshaller, M as init_MessageEncoderStream, N as MessageDecoderStream, O as init_SmithyMessageEncoderStream, P as init_MessageDecoderStream, R as init_HeaderMarshaller, S as init_EventStreamMarshaller, T as getChunkedStream, _ as init_EventStreamSerde, b as init_EventStreamMarshaller$1, g as EventStreamSerde, h as init_event_streams, j as MessageEncoderStream, k as SmithyMessageDecoderStream, v as EventStreamMarshaller, w as init_getUnmarshalledStream, x as EventStreamMarshaller$1, y as eventStreamSerdeProvider, z as Int64 } from "./aws.js";

init_Int64();
init_HeaderMarshaller();
init_EventStreamCodec();
init_MessageDecoderStream();
init_MessageEncoderStream();
init_SmithyMessageDecoderStream();
init_SmithyMessageEncoderStream();
init_getChunkedStream();
init_getUnmarshalledStream();
init_EventStreamMarshaller();
init_EventStreamMarshaller$1();
init_EventStreamSerde();
init_event_streams();
export { EventStreamSerde, eventStreamSerdeProvider };